"""Made-up careers, as many as wanted and always the same ones: for trying pages out, and for measuring them."""
