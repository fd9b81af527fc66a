package org.plumbline.gate.canary.viewmodel;

import javafx.beans.property.Property;

record HoldsAllowedProperty(Property<String> property) {}
