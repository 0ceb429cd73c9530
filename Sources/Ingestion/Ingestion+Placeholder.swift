// Room for Ingestion.
