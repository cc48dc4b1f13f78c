"""调查: questionnaires, survey activities with their respondents, answers and what they say (SUR)."""
