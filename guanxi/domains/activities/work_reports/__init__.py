"""工作报告: what superiors ask for, what people hand in, what becomes of it (ACT-025..028)."""
