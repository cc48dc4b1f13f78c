"""Service requests: what customers ask of the service desk, from entry to closing."""
