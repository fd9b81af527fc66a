package org.plumbline.gate.canary.text;

import org.plumbline.gate.canary.model.Thing;

record UsesModel(Thing thing) {}
