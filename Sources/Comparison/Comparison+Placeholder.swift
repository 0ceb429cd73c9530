// Room for Comparison.
