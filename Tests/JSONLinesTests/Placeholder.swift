// Tests of JSONLines.
