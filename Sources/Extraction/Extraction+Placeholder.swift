// Room for Extraction.
