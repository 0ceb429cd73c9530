// Room for JSONLines.
