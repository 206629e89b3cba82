package org.plazaatlas.desktop.views;

/** Waits until nothing has happened for a while. */
interface Stillness {

    /** Calls once, on the FX thread, when the while is over; a wait that goes on starts anew. */
    void await(Runnable then);
}
