"""流程任务 (ORG-014): tasks for a role that are made when records come to meet a condition."""
