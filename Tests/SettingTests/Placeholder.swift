// Tests of Setting.
