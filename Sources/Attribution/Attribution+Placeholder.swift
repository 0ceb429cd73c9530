// Room for Attribution.
