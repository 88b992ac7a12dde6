using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Browser.Tests.Running;

/// <summary>A program started by a test: writes down what it says and ends with it.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly List<(Regex Pattern, TaskCompletionSource<Match> Heard)> listeners = [];

    private Child(Process process) => this.process = process;

    public int Id => process.Id;

    public bool HasExited => process.HasExited;

    /// <summary>All it wrote so far, to both outputs.</summary>
    public string Log
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    public static Child Start(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError, start.UseShellExecute) = (true, true, false);
        var child = new Child(new Process { StartInfo = start, EnableRaisingEvents = true });
        child.process.OutputDataReceived += (_, line) => child.Note(line.Data);
        child.process.ErrorDataReceived += (_, line) => child.Note(line.Data);
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Waits until it says something.</summary>
    /// <exception cref="InvalidOperationException">It ended before, or said nothing of the kind in time; holds all it said.</exception>
    public async Task<Match> Hear(string pattern, TimeSpan atMost)
    {
        var heard = new TaskCompletionSource<Match>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (said)
        {
            var regex = new Regex(pattern, RegexOptions.Multiline, TimeSpan.FromSeconds(1));
            if (regex.Match(said.ToString()) is { Success: true } already)
            {
                return already;
            }

            listeners.Add((regex, heard));
        }

        using var patience = new CancellationTokenSource(atMost);
        var ended = process.WaitForExitAsync(patience.Token);
        await Task.WhenAny(heard.Task, ended);
        return heard.Task.IsCompleted
            ? await heard.Task
            : throw new InvalidOperationException($"{process.StartInfo.FileName} {(process.HasExited ? "ended" : "was silent")} before it said '{pattern}':\n{Log}");
    }

    /// <summary>SIGTERM, as a service manager does; gives the exit code.</summary>
    public async Task<int> Stop()
    {
        if (!process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>SIGKILL, as a power cut does, to it and its children.</summary>
    public void Kill()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private void Note(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (said)
        {
            said.AppendLine(line);
            foreach (var (pattern, heard) in listeners)
            {
                if (pattern.Match(line) is { Success: true } match)
                {
                    heard.TrySetResult(match);
                }
            }
        }
    }
}
