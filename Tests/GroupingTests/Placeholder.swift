// Tests of Grouping.
