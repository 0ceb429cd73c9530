// The tools that several test targets share stand in this folder, one idea per file.
