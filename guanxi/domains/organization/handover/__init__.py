"""工作转接 (ORG-018): what somebody holds goes to successors in one act; what he did stays under his name."""
