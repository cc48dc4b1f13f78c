"""Stored files: uploads, attachments of records, results of exports (GEN attachments)."""
