"""The pure core: values in, values out; no files, no clock, no network, no global random numbers."""
