"""Italian words and forms, a file for each room of the form."""
