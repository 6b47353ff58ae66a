-- An error at an absurd level.
-- wants: E104: 
error("here", 1 << 62)
