package fr.rdv.cycling.second;

import fr.rdv.cycling.first.CycleStart;
import org.jspecify.annotations.Nullable;

public class CycleEnd {
    @Nullable
    CycleStart start;
}
