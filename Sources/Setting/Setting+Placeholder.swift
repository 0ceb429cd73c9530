// Room for Setting.
