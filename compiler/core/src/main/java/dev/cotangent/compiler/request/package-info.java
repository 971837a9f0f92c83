/** What is to be generated: the differentiable methods that the frontend found, as plain data. */
package dev.cotangent.compiler.request;
