// Room for Articles.
