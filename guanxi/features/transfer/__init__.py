"""Import and export: Excel and CSV in both directions, as background work (GEN-012, GEN-013)."""
