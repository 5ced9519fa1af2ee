def max_sliding_window(nums, k):
    """Return the list of the maxima of all windows of k neighbouring numbers."""
    raise NotImplementedError
