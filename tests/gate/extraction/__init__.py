"""What is found in running text against public sets (../shared/data); skipped where these are not there."""
