"""The readers of numbers and dates against public labelled sets (../shared/data); skipped where these are not there."""
