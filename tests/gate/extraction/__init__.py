"""How well claims are found: sentences, cutting, who says it, what is checkable."""
