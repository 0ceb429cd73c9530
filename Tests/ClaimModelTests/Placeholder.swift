// Tests of ClaimModel.
