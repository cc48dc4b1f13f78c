"""绩效考核 (ORG-020..023): indicators, and the process collect, score, confirm, archive per period."""
