using Knowledge.Searching.Keeping;

// Reads the shelf and the catalogue of a folder and writes down what the desk learned from them.
if (args is not [var folder, var file])
{
    Console.Error.WriteLine("Indexing KNOWLEDGE-FOLDER INDEX-FILE");
    return 1;
}

KeptIndex.Write(folder, file);
return 0;
