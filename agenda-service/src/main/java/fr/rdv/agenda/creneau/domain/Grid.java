package fr.rdv.agenda.creneau.domain;

import fr.rdv.agenda.creneau.domain.Agenda.AgentTime;
import fr.rdv.agenda.creneau.domain.Creneaux.Window;
import fr.rdv.agenda.plageouverture.domain.OfferedPlage;

/** Lays starts over an occurrence of a plage, free interval by free interval. */
record Grid(OfferedMotif motif, Window window, long now, Visitor found) {
    private static final long STEP = 300;

    /** Receives the starts (epoch seconds), plage by plage. */
    interface Visitor {
        void add(OfferedPlage plage, long start);
    }

    void visit(OfferedPlage plage, AgentTime time, long start, long end) {
        if (end <= now || start > window.latest()) {
            return;
        }
        BusyTimes busy = time.busy();
        long begin = start;
        for (int i = busy.firstEndingAfter(start); i < busy.size() && busy.start(i) < end; i++) {
            visitFree(plage, time.taken(), begin, busy.start(i));
            begin = busy.end(i);
        }
        visitFree(plage, time.taken(), begin, end);
    }

    private void visitFree(OfferedPlage plage, BusyTimes taken, long begin, long end) {
        long start = begin < now ? begin + Math.ceilDiv(now - begin, STEP) * STEP : begin;
        for (; start + motif.duration() <= end; start += motif.duration() + motif.pause()) {
            if (start >= window.earliest() && start <= window.latest() && leavesItsPause(taken, start)) {
                found.add(plage, start);
            }
        }
    }

    private boolean leavesItsPause(BusyTimes taken, long start) {
        long end = start + motif.duration();
        return motif.pause() == 0 || !taken.overlaps(end, end + motif.pause());
    }
}
