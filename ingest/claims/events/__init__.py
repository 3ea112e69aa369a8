"""What one clause says of a post: that it begins, goes on, ends, or passes from one coach to another."""
