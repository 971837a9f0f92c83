/** The Maven plugin, which generates derivatives while Maven builds. */
package dev.cotangent.maven;
