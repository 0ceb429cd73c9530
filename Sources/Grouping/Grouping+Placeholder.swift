// Room for Grouping.
