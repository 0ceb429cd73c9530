// Tests of Comparison.
