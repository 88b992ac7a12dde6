using System.IO.Compression;
using System.Xml;

namespace PartnerBot.Spreadsheets.Xlsx;

/// <summary>The parts of a workbook; what all of them unfold to is counted together, and nothing outside the file is ever read.</summary>
internal sealed class Parts(ZipArchive zip)
{
    // A declared entity could unfold without end or name a file of this machine.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true,
        CheckCharacters = false,
    };

    private long left = GridLimits.MostUnfolded;

    /// <summary>A reader of a part, or null where there is none.</summary>
    public XmlReader? Open(string name)
    {
        var entry = zip.Entries.FirstOrDefault(part => part.FullName.Equals(name.TrimStart('/'), StringComparison.OrdinalIgnoreCase));
        return entry is null ? null : XmlReader.Create(new Counted(entry.Open(), this), Settings);
    }

    private sealed class Counted(Stream packed, Parts parts) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = packed.Read(buffer);
            parts.left -= read;
            return parts.left < 0 ? throw new UnfoldedTooFarException() : read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                packed.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
