// Room for YAML.
