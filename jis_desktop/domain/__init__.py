"""What a youth worker's world is: frozen values and their rules, standard library only."""
