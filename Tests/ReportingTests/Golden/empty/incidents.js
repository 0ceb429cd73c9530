counterclaimIncidents([]);
