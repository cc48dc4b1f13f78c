"""拜访计划: which customer is to be visited when, by rules of the company (ACT-020..022)."""
