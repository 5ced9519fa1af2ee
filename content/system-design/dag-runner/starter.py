def run_dag(tasks, deps, execute, max_retries):
    """Run all tasks after what they wait for; return a dict from task to "success", "failed" or "skipped"."""
    raise NotImplementedError
