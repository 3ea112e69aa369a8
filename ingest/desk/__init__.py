"""The desk's pages of documents: how they are handed in (`uploading`), and what the reading missed (`marking`)."""
