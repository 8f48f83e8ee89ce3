package fr.rdv.cycling.first;

import fr.rdv.cycling.second.CycleEnd;

public class CycleStart {
    CycleEnd end = new CycleEnd();
}
