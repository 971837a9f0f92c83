/** Decides which value lives where and for how long: storage of arrays, tapes, temporaries. */
package dev.cotangent.compiler.schedule;
