package com.acme;

import dev.cotangent.Differentiable;

class Unparsable {
	@Differentiable
	static double half(double x) {
		return x / ;
	}
}
