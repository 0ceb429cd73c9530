print("counterclaim")
