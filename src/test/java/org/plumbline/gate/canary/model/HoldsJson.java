package org.plumbline.gate.canary.model;

import tools.jackson.databind.JsonNode;

record HoldsJson(JsonNode node) {}
