// Room for Hashing.
