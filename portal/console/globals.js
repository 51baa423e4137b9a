// GraphiQL's one file takes React from the window.
import * as React from 'react';
import * as ReactDOM from 'react-dom';

window.React = React;
window.ReactDOM = ReactDOM;
