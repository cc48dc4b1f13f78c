"""洞察: what all business together says about customers: the value pyramid; mining will stand beside it."""
