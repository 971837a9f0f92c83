/** What generated code calls. Applications have no need of it; it may change in any release. */
package dev.cotangent.runtime;
